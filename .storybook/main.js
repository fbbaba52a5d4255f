import { mergeConfig } from 'vite';

// Storybook asks no other site for anything: no telemetry, no news, no search for updates.

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  framework: { name: '@storybook/web-components-vite', options: {} },
  // What the stories fetch: a municipality's local layer.
  staticDirs: [{ from: '../packages/core/examples', to: '/examples' }],
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true },
  features: {
    // The theme and width of preview.js stand in for these two: elements follow their own box and its colour scheme.
    backgrounds: false,
    viewport: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  viteFinal: (config) =>
    mergeConfig(config, {
      // Only the renderer asks for this one. Left out of the bundle, it brings a second copy of Lit.
      optimizeDeps: { include: ['lit/directive-helpers.js'] },
      build: { chunkSizeWarningLimit: 1500 },
    }),
};
