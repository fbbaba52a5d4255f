#!/usr/bin/env node
// Stands here, and not in dist/, so that npm finds it also where the repository has not been built yet.
import '../dist/cli/omr-embed.js';
