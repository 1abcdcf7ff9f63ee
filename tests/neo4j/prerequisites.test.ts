import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../support/neo4j.ts'

const IS_ROOT_ON_DEBIAN = process.getuid?.() === 0 && existsSync('/etc/debian_version')

test('a machine that lacks things and may not install gets one message with the command to type', () => {
  const { status, stderr, stdout } = start({ PATH: newFolder(), ATTEST_NO_INSTALL: '1' })
  expect(status).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).toMatch(
    /NO_JAVA {2}Java 17 or newer, Maven missing \(ATTEST_NO_INSTALL forbids installing\)/,
  )
  expect(stderr).not.toMatch(/\n\s+at /)
})

test.skipIf(!IS_ROOT_ON_DEBIAN)(
  'root on Debian is told, then apt-get gets what is missing (else: needs root)',
  () => {
    const folder = newFolder()
    script(folder, 'apt-get', `echo "$@" >> ${folder}/asked`)
    script(folder, 'apt-cache', 'case "$2" in openjdk-17*) echo "Package: $2";; esac')
    const { status, stdout, stderr } = start({ PATH: `${folder}` })
    expect(stdout).toContain('Missing on this machine: Java 17 or newer, Maven. Installing with apt-get')
    expect(readFileSync(join(folder, 'asked'), 'utf8').split('\n')).toEqual([
      'update -qq',
      'install -y -qq --no-install-recommends openjdk-17-jre-headless maven',
      '',
    ])
    // This apt-get installed nothing, which is noticed.
    expect(stderr).toContain('NO_JAVA  Java 17 or newer, Maven missing still.')
    expect(status).toBe(1)
  },
)

function start(env: NodeJS.ProcessEnv) {
  return spawnSync(process.execPath, ['scripts/start.mjs'], { env, encoding: 'utf8' })
}

function script(folder: string, name: string, text: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`)
  chmodSync(join(folder, name), 0o755)
}
