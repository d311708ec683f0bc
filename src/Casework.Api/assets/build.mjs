// Regenerates ../wwwroot/lib/govuk from the locked packages: npm ci --ignore-scripts && npm run build
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import * as sass from 'sass'

const here = (path) => new URL(path, import.meta.url)
const out = (file) => here(`../wwwroot/lib/govuk/${file}`)
const copy = (from, file) => cpSync(here(from), out(file))

rmSync(out(''), { recursive: true, force: true })
mkdirSync(out('images'), { recursive: true })

const { css } = sass.compile(here('src/casework.scss').pathname, {
  loadPaths: [here('.').pathname],
  style: 'compressed',
  quietDeps: true
})
writeFileSync(out('casework.css'), css)

copy('src/init.js', 'init.js')
copy('src/LICENCES.txt', 'LICENCES.txt')
copy('node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js', 'govuk-frontend.min.js')

// The crest that govuk-frontend names belongs to gov.uk services and is not taken.
const icons = [...new Set(css.match(/images\/icon-[\w-]+\.svg/g))]
for (const icon of icons) copy(`node_modules/@ministryofjustice/frontend/moj/assets/${icon}`, icon)
