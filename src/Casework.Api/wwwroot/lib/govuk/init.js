// The pages work without this script; it adds focus handling, the menu button on a phone and the double-click guard.
import { initAll } from './govuk-frontend.min.js'

initAll()
