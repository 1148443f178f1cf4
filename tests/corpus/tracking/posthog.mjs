import posthog from 'posthog-js';
import { wire } from './wire.mjs';

wire(({ at = 'https://eu.i.posthog.com', autocapture = false }) => {
  posthog.init('phc_corpus18062026corpus18062026corpus1806', {
    api_host: at,
    autocapture,
    capture_pageview: true,
    capture_pageleave: true,
    disable_external_dependency_loading: true,
    disable_session_recording: true,
    advanced_disable_decide: true,
  });
  return (event, params) => posthog.capture(event, params);
});
