#!/usr/bin/env bash
# Astro 5.18.2, the schema of its blog template: pubDate: z.coerce.date().
#
# Two spellings of one time, without an offset, are two moments. With seconds YAML knows it as a timestamp, which is UTC without a zone. Without
# them it stays a text, which JavaScript reads by the clock of the machine that builds: a build server in New York dates the post four hours
# later than the other, and a feed changes with the machine. Nothing says so.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts astro@5.18.2
mkdir -p src/content/blog src/pages
printf -- '---\ntitle: With seconds\npubDate: 2024-05-31 18:30:00\n---\nText\n' > src/content/blog/one.md
printf -- '---\ntitle: Without\npubDate: 2024-05-31 18:30\n---\nText\n' > src/content/blog/two.md
cat > src/content.config.ts <<'TS'
import { defineCollection, z } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { blog: defineCollection({ loader: glob({ base: './src/content/blog', pattern: '**/*.{md,mdx}' }), schema: z.object({ title: z.string(), pubDate: z.coerce.date() }) }) };
TS
cat > src/pages/dates.txt.ts <<'TS'
import { getCollection } from 'astro:content';
export const GET = async () => new Response((await getCollection('blog')).map(post => `${post.data.title}: ${post.data.pubDate.toISOString()}\n`).sort().join(''));
TS
ASTRO_TELEMETRY_DISABLED=1 TZ=America/New_York npx astro build > log 2>&1 || { cat log; exit 1; }
tee output < dist/dates.txt
diff output - <<'SEEN'
With seconds: 2024-05-31T18:30:00.000Z
Without: 2024-05-31T22:30:00.000Z
SEEN
