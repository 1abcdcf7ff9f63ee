import { once } from 'node:events'
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { findJava } from '../../scripts/machine.mjs'
import { readConfig } from '../../server/config.ts'
import { type ManagedOptions, openManaged } from '../../server/neo4j/managed.ts'
import { openNeo4j } from '../../server/neo4j/open.ts'
import { livingOwner } from '../../server/neo4j/owner.ts'
import { freePort } from '../../server/neo4j/ports.ts'
import { isRunning } from '../../server/neo4j/processes.ts'
import { TEST_ENGINE } from '../support/engine.ts'
import { newFolder, scratchNeo4j } from '../support/neo4j.ts'

test('a machine without Java is told to install it, or to name a Neo4j', async () => {
  await expect(open({ env: { PATH: newFolder() } })).rejects.toMatchObject({
    code: 'NO_JAVA',
    message: expect.stringMatching(/apt-get install .*JAVA_HOME.*NEO4J_URI/),
  })
})

test('a Java that is too old is named with its version', async () => {
  const old = program('java', `echo 'openjdk version "11.0.2" 2019-01-15' >&2`)
  await expect(open({ env: { PATH: old } })).rejects.toMatchObject({
    code: 'JAVA_VERSION',
    message: expect.stringContaining(`${old}/java is Java 11, too old.`),
  })
})

test('JAVA_HOME is passed over for a newer Java on the PATH if it is too old', () => {
  const home = newFolder()
  symlinkSync(program('java', `echo 'openjdk version "1.8.0_292"' >&2`), join(home, 'bin'))
  expect(findJava({ PATH: process.env.PATH, JAVA_HOME: home }).java?.major).toBeGreaterThanOrEqual(17)
})

test('a machine without Maven is told to install it', async () => {
  await expect(open({ cacheFolder: newFolder(), env: { PATH: justJava() } })).rejects.toMatchObject({
    code: 'NO_MAVEN',
    message: expect.stringContaining('apt-get install maven'),
  })
})

test('without a network the download says so', async () => {
  const home = newFolder()
  mkdirSync(join(home, '.m2'))
  writeFileSync(
    join(home, '.m2', 'settings.xml'),
    `<settings><mirrors><mirror><id>none</id><mirrorOf>*</mirrorOf><url>http://127.0.0.1:${await freePort()}</url></mirror></mirrors></settings>`,
  )
  const env = { ...process.env, HOME: home, MAVEN_OPTS: `-Duser.home=${home}` }
  await expect(open({ cacheFolder: newFolder(), env })).rejects.toMatchObject({
    code: 'NO_NETWORK',
    message: expect.stringContaining('NEO4J_URI'),
  })
})

test('a download that arrives broken is refused, and nothing of it is kept', async () => {
  // Writes a file that only begins like a jar into the folder that -Djars= names.
  const broken = program(
    'mvn',
    'for a; do case $a in -Djars=*) cd "$(echo "$a" | cut -d= -f2-)" && echo PK > neo4j.jar;; esac; done',
  )
  const env = { PATH: `${broken}:${process.env.PATH}` }
  const cacheFolder = newFolder()
  for (const _ of ['once', 'again'])
    await expect(open({ cacheFolder, env })).rejects.toMatchObject({
      code: 'DOWNLOAD_BROKEN',
      message: expect.stringContaining('neo4j.jar is not a whole jar'),
    })
})

test('a Bolt port that another program holds is named, with the way out', async () => {
  const port = await freePort()
  const server = createServer().listen(port, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  await expect(open({ boltPort: port })).rejects.toMatchObject({
    code: 'PORT_IN_USE',
    message: expect.stringMatching(/another program listens there.*ATTEST_BOLT_PORT/),
  })
})

test("a Bolt port where somebody's Neo4j answers is offered as NEO4J_URI", async () => {
  const { settings } = await scratchNeo4j()
  await expect(open({ boltPort: Number(new URL(settings.uri).port) })).rejects.toMatchObject({
    code: 'PORT_IN_USE',
    message: expect.stringContaining(`NEO4J_URI=${settings.uri}`),
  })
})

test("a person's own Neo4j that is not there, or refuses the password, is told apart", async () => {
  const { settings } = await scratchNeo4j()
  await expect(openExternal(`bolt://127.0.0.1:${await freePort()}`, '')).rejects.toMatchObject({
    code: 'UNREACHABLE',
  })
  await expect(openExternal(settings.uri, 'wrong')).rejects.toMatchObject({
    code: 'AUTH',
    message: expect.stringContaining('NEO4J_PASSWORD'),
  })
  const own = await openExternal(settings.uri, settings.password)
  expect(own.managed).toBe(false)
})

test('a Java that refuses to start shows what it said', async () => {
  await expect(open({ javaFlags: ['-XX:NoSuchFlag'] })).rejects.toMatchObject({
    code: 'BAD_CONFIG',
    message: expect.stringContaining("Unrecognized VM option 'NoSuchFlag'"),
  })
})

test('a folder that another Neo4j holds without our record of it is left to it; a password that Neo4j does not know is an AUTH failure, and it is stopped again', async () => {
  const folder = newFolder()
  const neo4j = await open({ folder })
  const record = join(folder, 'owner.json')
  const owner: { pid: number; startedAt: string } = JSON.parse(readFileSync(record, 'utf8'))
  const endOwner = () => void (isRunning(owner) && process.kill(owner.pid, 'SIGKILL'))
  onTestFinished(endOwner)
  rmSync(record)
  await expect(open({ folder })).rejects.toMatchObject({ code: 'STORE_LOCKED' })
  await neo4j.stop()
  endOwner()
  await expect.poll(() => isRunning(owner)).toBe(false)

  writeFileSync(join(folder, 'password'), 'another')
  await expect(open({ folder })).rejects.toMatchObject({
    code: 'AUTH',
    message: expect.stringContaining(folder),
  })
  expect(livingOwner(folder)).toBeUndefined()
})

function open(options: Partial<ManagedOptions>) {
  return openManaged({
    ...TEST_ENGINE,
    folder: join(newFolder(), 'graph'),
    progress: () => undefined,
    ...options,
  })
}

function openExternal(uri: string, password: string) {
  const env = { NEO4J_URI: uri, NEO4J_PASSWORD: password }
  return openNeo4j(readConfig(env, [], newFolder()), () => undefined)
}

/** A folder for the PATH with one program in it, a shell script. */
function program(name: string, script: string): string {
  const folder = newFolder()
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`)
  chmodSync(join(folder, name), 0o755)
  return folder
}

/** A folder for the PATH with nothing in it but the machine's Java. */
function justJava(): string {
  const { java } = findJava(process.env)
  const folder = newFolder()
  symlinkSync(java?.program ?? '', join(folder, 'java'))
  return folder
}
