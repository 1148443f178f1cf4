// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { layoutOf } from './layout';
import { readMedia } from './media';
import { finish } from './slices';

function read(html: string) {
  document.body.innerHTML = html;
  return finish(readMedia([document], layoutOf(document))).map(
    ({ kind, provider, ambient }) => `${kind} ${provider}${ambient ? ' ambient' : ''}`,
  );
}

test.each([
  ['<video controls src="a.mp4"></video>', ['video html5']],
  ['<video autoplay muted loop src="a.mp4"></video>', ['video html5 ambient']],
  ['<video autoplay muted loop controls src="a.mp4"></video>', ['video html5']],
  ['<audio controls src="a.mp3"></audio>', ['audio html5']],
  ['<iframe src="https://www.youtube.com/embed/abc"></iframe>', ['video youtube']],
  ['<iframe data-src="//www.youtube-nocookie.com/embed/abc"></iframe>', ['video youtube']],
  ['<iframe src="https://player.vimeo.com/video/1?background=1"></iframe>', ['video vimeo ambient']],
  ['<iframe src="https://www.loom.com/embed/abc"></iframe>', ['video loom']],
  ['<a href="https://www.youtube.com/embed/abc">Watch</a>', ['video youtube']],
  ['<a href="https://www.youtube.com/@shop">Our channel</a>', []],
  ['<iframe src="https://www.google.com/maps/embed?pb=1"></iframe>', []],
  ['<object data="logo.swf"></object>', []],
  ['<div hidden><video controls></video></div>', []],
])('%s → %s', (html, media) => {
  expect(read(html)).toEqual(media);
});
