import type { Translator } from '../utils/i18n/translate';

interface OpenRecordingProps {
  readonly say: Translator;
  /** What is done with it. */
  readonly word?: 'recording.open' | 'compare.with';
  readonly onOpen: (file: File) => void;
}

/** Lets a person choose a recording. The file goes out as it is: whether it is one is for others to find out. */
export function OpenRecording({ say, word = 'recording.open', onOpen }: OpenRecordingProps) {
  return (
    <label class="button quiet open">
      {say.t(word)}
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
