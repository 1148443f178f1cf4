import { announce } from './announce.js';

const video = document.querySelector('video');
const about = () => ({
  video_title: video.getAttribute('aria-label'),
  video_url: video.currentSrc,
  video_provider: 'html5',
  video_duration: Math.round(video.duration),
  video_current_time: Math.round(video.currentTime),
  video_percent: Math.round((100 * video.currentTime) / video.duration) || 0,
});

let told = 0;
video.addEventListener('play', () => announce('video-started', about()), { once: true });
video.addEventListener('timeupdate', () => {
  const mark = [25, 50, 75].filter((percent) => (100 * video.currentTime) / video.duration >= percent).at(-1) ?? 0;
  if (mark <= told) return;
  told = mark;
  announce('video-progress', about());
});
