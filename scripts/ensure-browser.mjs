// @ts-check
/** Makes sure there is a Chromium for the browser tests: finds one, or installs one where it can. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findChromium } from './chromium.mjs';

/** @param {string} command @param {string[]} args */
function run(command, args) {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

/** Ubuntu's package of the same name only points to another store, so Debian alone is asked. */
function isDebianRoot() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID=debian$/m.test(release) && process.getuid?.() === 0;
}

function install() {
  const wait = ['-o', 'DPkg::Lock::Timeout=540'];
  const packages = ['chromium', 'fonts-liberation'];
  const fromDebian =
    isDebianRoot() &&
    run('apt-get', [...wait, 'update']) &&
    run('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...packages]);
  return fromDebian || run('npx', ['playwright', 'install', 'chromium']);
}

if (findChromium() === null && !(install() && findChromium() !== null)) {
  console.error('The browser tests need Chromium. Install it, or set CHROMIUM_PATH to where it is.');
  process.exit(1);
}
