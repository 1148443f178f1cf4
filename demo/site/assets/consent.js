/** The Hungarian cookie banner: asks once, remembers, tells Consent Mode. */
const KEY = 'kavics-consent';
const banner = document.querySelector('.consent');

if (!localStorage.getItem(KEY)) banner.hidden = false;

for (const button of banner.querySelectorAll('button')) {
  button.addEventListener('click', () => {
    const { choice } = button.dataset;
    localStorage.setItem(KEY, choice);
    window.gtag('consent', 'update', {
      ad_storage: choice,
      analytics_storage: choice,
      ad_user_data: choice,
      ad_personalization: choice,
    });
    banner.hidden = true;
  });
}
