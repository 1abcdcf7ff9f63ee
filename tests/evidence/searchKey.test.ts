import { expect, test } from 'vitest'
import { foldText, searchKeyOf } from '../../server/graph/searchKey.ts'

test.each([
  ['Kata’ib Hizballah', 'KATAIB HIZBALLAH'],
  ["Kata'ib", 'Kataib'],
  ['ʿAbbāsī', 'Abbasi'],
  ['al-Abbasi', 'al Abbasi'],
  ['chargé d’affaires', "charge d'affaires"],
  ['Øst Łódź Straße', 'ost lodz strasse'],
  ['İstanbul', 'istanbul'],
  ['U.S.', 'u s'],
  ['الولايات المتحدة', 'ولايات متحده'],
  ['إيران', 'ایران'],
  ['کتائب', 'كتائب'],
  ['كتائب', 'كتايب'],
  ['مصطفى', 'مصطفي'],
  ['السُّودانيّ', 'السوداني'],
  ['بـــغداد', 'بغداد'],
  ['مسؤول', 'مسوول'],
  ['سماء', 'سما'],
  ['ﷲ', 'الله'],
  ['الألعاب', 'العاب'],
  ['می‌خواهم', 'میخواهم'],
  ['١٢ ۳٤', '12 34'],
])('%s is found as %s', (one, other) => {
  expect(foldText(one)).toBe(foldText(other))
})

test.each([
  ['Iran', 'Iraq'],
  ['الله', 'له'],
  ['हिन्दी', 'हिन्दू'],
  ['한국', '중국'],
])('%s and %s stay apart', (one, other) => {
  expect(foldText(one)).not.toBe(foldText(other))
})

test('folding twice changes nothing', () => {
  for (const text of ['Kata’ib', 'الألعاب', 'الالله', 'ﻻ ﷲ', 'ĐÞß', 'हिन्दी', '  —  ', 'الولايات المتحدة'])
    expect(foldText(foldText(text))).toBe(foldText(text))
})

test('a search key holds each name once, one a line, in the order given', () => {
  expect(searchKeyOf(['Kataib Hezbollah', 'كتائب حزب الله', 'KATA’IB HEZBOLLAH', '…'])).toBe(
    'kataib hezbollah\nكتايب حزب الله',
  )
})
