import { hit, METRICS, type Path, page, SHOP } from '../path';

export default {
  title: 'a form that a script sends by GET into a hidden frame',
  pages: {
    [`${SHOP}/`]: page(`document.querySelector('form').submit();`, {
      body: `<iframe name="sink" hidden></iframe><form action="${METRICS}/c" target="sink"><input name="e" value="form-get"></form>`,
    }),
  },
  expected: {
    signals: [
      {
        kind: 'request',
        method: 'GET',
        url: hit('form-get'),
        type: 'sub_frame',
        frame: (id: number) => id > 0,
        fate: ['delivered 204'],
      },
    ],
  },
} satisfies Path;
