// The pages work without this script; it adds focus handling, the menu button on a phone, the double-click guard,
// and looks again at the progress of an import that is running.
import { initAll } from './govuk-frontend.min.js'

initAll()

const progress = document.querySelector('[data-look-again]')
if (progress) setTimeout(() => location.reload(), 2000)
