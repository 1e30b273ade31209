import react from '@vitejs/plugin-react';
import { defineConfig, type Connect, type Plugin } from 'vite';

/** The page may load only its own files, and run no inline script, no eval and no inline style. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Writes the policy into the built page, so that it also holds on hosts that send no headers. */
function contentSecurityPolicyMeta(policy: string): Plugin {
  return {
    name: 'content-security-policy-meta',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/**
 * The same as headers, with what only a header can say: nobody may put the page into a frame, for there a person could be
 * made to click where they do not see it. A scene that is there to be embedded may be: it keeps nothing and changes nothing.
 */
function securityHeaders(policy: string): Plugin {
  const setHeaders: Connect.NextHandleFunction = (request, response, next) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const isEmbed = searchParams.has('embed') && !searchParams.has('projector');
    const ancestors = isEmbed ? '*' : "'none'";
    response.setHeader('Content-Security-Policy', `${policy}; frame-ancestors ${ancestors}`);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    next();
  };
  return {
    name: 'security-headers',
    configurePreviewServer: ({ middlewares }) => void middlewares.use(setHeaders),
  };
}

/**
 * A file of words or of the engine does nothing when it is loaded: what comes on demand is not in the first load, though it
 * is named in the same catalogue.
 */
const STILL_WHEN_LOADED = [{ test: /[\\/]src[\\/](i18n|engine)[\\/]/, sideEffects: false }];

export default defineConfig({
  base: './',
  plugins: [
    react(),
    contentSecurityPolicyMeta(CONTENT_SECURITY_POLICY),
    securityHeaders(CONTENT_SECURITY_POLICY),
  ],
  worker: {
    format: 'es',
    rolldownOptions: { treeshake: { moduleSideEffects: STILL_WHEN_LOADED } },
  },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // The lists of what each part loads would be in the first load. Scripts name what they need themselves; styles do not.
      resolveDependencies: (_file, names, { hostType }) =>
        hostType === 'js' ? names.filter((name) => name.endsWith('.css')) : names,
    },
    rolldownOptions: {
      treeshake: { moduleSideEffects: STILL_WHEN_LOADED },
      output: {
        // What the first paint needs comes in two files: many small ones would be packed worse.
        codeSplitting: {
          groups: [
            { name: 'libraries', tags: ['$initial'], test: /[\\/]node_modules[\\/]/ },
            { name: 'page', tags: ['$initial'] },
          ],
        },
      },
    },
  },
});
