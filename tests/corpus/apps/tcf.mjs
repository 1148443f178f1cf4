import { CmpApi } from '@iabtechlabtcf/cmpapi';
import { GVL, TCModel, TCString } from '@iabtechlabtcf/core';
import stub from '@iabtechlabtcf/stub';

/** A consent manager on IAB's own stub and modules: asks, hands on the string, and lets held scripts run where storage is allowed. */
stub();
const numbered = (count) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [index + 1, { id: index + 1, name: '' }]));
const purposes = {
  purposes: [1, 3, 4],
  legIntPurposes: [],
  flexiblePurposes: [],
  specialPurposes: [],
  features: [],
  specialFeatures: [],
};
const gvl = new GVL({
  gvlSpecificationVersion: 3,
  vendorListVersion: 9,
  tcfPolicyVersion: 5,
  lastUpdated: '2026-11-01T00:00:00Z',
  purposes: numbered(11),
  specialPurposes: {},
  features: {},
  specialFeatures: {},
  stacks: {},
  dataCategories: {},
  vendors: { 755: { id: 755, name: 'Google', ...purposes } },
});
const api = new CmpApi(10, 1, true);
api.update('', true);

function answer(allowed) {
  const model = new TCModel(gvl);
  [model.cmpId, model.cmpVersion] = [10, 1];
  if (allowed) model.purposeConsents.set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  if (allowed) model.vendorConsents.set(755);
  api.update(TCString.encode(model), false);
  document.querySelector('.cookie-banner').remove();
  for (const held of allowed ? document.querySelectorAll('script[data-held]') : []) {
    const script = document.createElement('script');
    for (const { name, value } of held.attributes) if (name !== 'type') script.setAttribute(name, value);
    script.src = held.dataset.held;
    document.head.append(script);
  }
}

addEventListener('DOMContentLoaded', () => {
  document.querySelector('#yes').addEventListener('click', () => answer(true));
  document.querySelector('#no').addEventListener('click', () => answer(false));
});
