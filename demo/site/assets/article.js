import { announce } from './announce.js';

/** Read: fifteen seconds in sight, and three quarters of the way down. */
const article = document.querySelector('article');
let seconds = 0;
let far = false;

addEventListener('scroll', () => (far ||= scrollY + innerHeight > article.offsetTop + article.offsetHeight * 0.75), {
  passive: true,
});

const clock = setInterval(() => {
  if (document.visibilityState === 'visible') seconds += 1;
  if (seconds < 15 || !far) return;
  clearInterval(clock);
  announce('read', { content_id: location.pathname, word_count: article.textContent.trim().split(/\s+/).length });
}, 1000);
