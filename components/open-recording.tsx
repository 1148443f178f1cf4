import type { Translator } from '../utils/i18n/translate';

/** Lets a person choose a recording. The file goes out as it is: whether it is one is for others to find out. */
export function OpenRecording({ say, onOpen }: { say: Translator; onOpen: (file: File) => void }) {
  return (
    <label class="button quiet open">
      {say.t('recording.open')}
      <input
        class="unseen"
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          if (file) onOpen(file);
          input.value = '';
        }}
      />
    </label>
  );
}
