// Keeps every file of the page on the device, so that it opens without a network. A newer version waits until a page asks for it.
import { addRoute, cleanupOutdatedCaches, precache, type PrecacheEntry } from 'workbox-precaching';
import { RULES_HASH } from '../replay/rules.ts';
import { ASK_RULES, TAKE_OVER } from './messages.ts';

declare const self: ServiceWorkerGlobalScope;

/** What the build wrote: every file that a visitor fetches. */
declare const FILES: PrecacheEntry[];

cleanupOutdatedCaches();
precache(FILES);
// whatever a link to the page carries behind the question mark, it is the same page
addRoute({ ignoreURLParametersMatching: [/./] });

// the page of the first visit, too, is served from here as soon as all is kept
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', ({ data, ports }) => {
  if (data === TAKE_OVER) void self.skipWaiting();
  if (data === ASK_RULES) ports[0]?.postMessage(RULES_HASH);
});
