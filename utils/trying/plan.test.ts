import { expect, test } from 'vitest';
import { conversions } from '../catalogue/index';
import type { Verdict } from '../model/verdict';
import { planTrials } from './plan';

function offer(conversion: string, selector: string | null, over: Partial<Verdict> = {}): Verdict {
  const verdict: Verdict = {
    conversion,
    selector,
    ref: selector === null ? null : 1,
    label: conversion,
    state: 'untested',
    reason: { code: 'not-tried' },
    destinations: {},
    evidence: [],
  };
  return { ...verdict, ...over };
}

const plan = (level: 'safe' | 'cart' | 'forms', verdicts: readonly Verdict[]) => planTrials({ verdicts }, conversions, { level });

test('what needs no click comes first, then what opens, then what leads away; the cart and forms last', () => {
  const { trials, left } = plan('forms', [
    offer('newsletter', 'form.news'),
    offer('outbound', 'footer > a'),
    offer('phone', 'header > a'),
    offer('add-to-cart', 'main > button'),
    offer('faq-open', 'main > button.question'),
    offer('video-start', 'video'),
    offer('scroll-50', null),
    offer('scroll-90', null),
    offer('engaged-time', null),
    offer('form-start', 'form.contact'),
    offer('wishlist', 'button.heart'),
  ]);
  expect(left).toEqual([]);
  expect(trials.map(({ conversion, gesture, hold, needs }) => `${conversion} ${gesture} ${hold} ${needs}`)).toEqual([
    'engaged-time stay true safe',
    'scroll-50 scroll true safe',
    'scroll-90 scroll true safe',
    'video-start play true safe',
    'faq-open click true safe',
    'form-start start-form true safe',
    'phone click true safe',
    'outbound click true safe',
    'add-to-cart click false cart',
    'wishlist click false cart',
    'newsletter submit-form false forms',
  ]);
});

test('an article is read by scrolling and by staying', () => {
  expect(plan('safe', [offer('article-read', null)]).trials).toMatchObject([
    { gesture: 'stay', until: 15 },
    { gesture: 'scroll', until: 75 },
  ]);
});

test('what a level does not reach is left, and says which would', () => {
  const { trials, left } = plan('safe', [offer('add-to-cart', 'button'), offer('newsletter', 'form')]);
  expect(trials).toEqual([]);
  expect(left).toMatchObject([
    { conversion: 'add-to-cart', code: 'level', needs: 'cart' },
    { conversion: 'newsletter', code: 'level', needs: 'forms' },
  ]);
});

test('what is never tried is not, at any level', () => {
  const never: readonly Verdict[] = [
    offer('payment', 'select'),
    offer('shipping', 'button'),
    offer('remove-from-cart', 'button'),
    offer('booking-done', 'form'),
    offer('donation', 'form'),
    offer('comment', 'form'),
    offer('review-submit', 'form'),
    offer('chat-lead', 'iframe'),
    offer('login', 'form'),
    offer('sign-up', 'form'),
    offer('trial', 'form'),
    offer('survey', 'form'),
  ];
  const { trials, left } = plan('forms', never);
  expect(trials).toEqual([]);
  expect(left.map(({ code }) => code)).toEqual(never.map(() => 'never'));
});

test('a label that says so is enough', () => {
  const labels = ['Log out', 'Fiók törlése', 'Wyloguj się', 'Zahlungspflichtig bestellen', 'Se déconnecter', 'Cerrar sesión'];
  for (const label of labels)
    expect(plan('forms', [offer('cta-click', 'button', { label })]).left, label).toMatchObject([{ code: 'words' }]);
});

test('what is judged is not tried again, and what nothing offers is not at all', () => {
  const { trials, left } = plan('safe', [
    offer('phone', 'a', { state: 'tracked', reason: { code: 'caused' } }),
    offer('outbound', 'a', { state: 'absent', reason: { code: 'not-offered' } }),
  ]);
  expect(trials).toEqual([]);
  expect(left).toMatchObject([{ conversion: 'phone', code: 'settled' }]);
});

test('every deed of every micro-conversion has a way, or a reason', () => {
  for (const id of conversions.keys()) {
    for (const selector of [null, 'main > button', 'main > form']) {
      const { trials, left } = plan('forms', [offer(id, selector)]);
      expect(trials.length + left.length, id).toBeGreaterThan(0);
      expect(trials.length > 0 && left.length > 0, id).toBe(false);
    }
  }
});

test('no submit is safe', () => {
  for (const id of conversions.keys()) {
    const { trials } = plan('safe', [offer(id, 'main > form')]);
    expect(
      trials.filter(({ gesture }) => gesture === 'submit-form' || gesture === 'submit-empty'),
      id,
    ).toEqual([]);
  }
});
