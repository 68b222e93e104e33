import { expect, test } from 'vitest';
import { findCopyrightName } from '../../lib/page/find-copyright.ts';

test.each([
  '',
  'Northbell',
  '© 2026',
  'Copyright 2019-2026. All rights reserved.',
  '©',
  'See (c) below',
  'copyrighted material of Northbell',
  '© 2026 7',
])('%j names nobody', (line) => {
  expect(findCopyrightName(line)).toBeUndefined();
});

test.each([
  ['© 2026 Northbell Answering Service, LLC. All rights reserved', 'Northbell Answering Service, LLC'],
  ['©2019–2026 Northbell', 'Northbell'],
  ['© 2019 - Present, Northbell.', 'Northbell'],
  ['Copyright © 2026 by Northbell, Inc. All Rights Reserved.', 'Northbell, Inc.'],
  ['Copyright (c) 2026 Northbell Ltd. Registered in England', 'Northbell Ltd. Registered in England'],
  ['(c) 2026 Northbell Co.', 'Northbell Co.'],
  ['Copyright Northbell 2026', 'Northbell'],
  ['Northbell © 2026 Bell & Sons | Privacy', 'Bell & Sons'],
  ['© 2026 Northbell - Answered by people', 'Northbell'],
  ['© 2026 A-1 Call-Answering', 'A-1 Call-Answering'],
  ['© 2026 Northbell. Website by Webmaker', 'Northbell'],
  ['© 2026 24/7 Desk', '24/7 Desk'],
  [`${'x'.repeat(1_000)} © 2026 Northbell`, 'Northbell'],
  ['© 2026\u00a0Campana del Niño', 'Campana del Niño'],
])('%j → %s', (line, name) => {
  expect(findCopyrightName(line)).toBe(name);
});
