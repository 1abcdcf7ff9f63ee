// An organisation chart: names in two parts, lists, dates, durations, points; posts that have no properties at all.
CREATE (board:Department {code: 'D-1', caption: 'Board'})
CREATE (lab:Department {code: 'D-2', caption: 'Laboratory'})
CREATE (hq:Site {caption: 'Harbour Street 4', at: point({latitude: 53.55, longitude: 9.99}), opened: date('1998-05-04')})
CREATE (anna:Employee {employeeId: 1, firstName: 'Anna', lastName: 'Kowalska', skills: ['chemistry', 'sailing'], hired: date('2011-09-01')})
CREATE (ben:Employee {employeeId: 2, firstName: 'Ben', lastName: 'Okafor', skills: [], hired: datetime('2015-01-05T09:00:00+01:00')})
CREATE (cleo:Employee {employeeId: 3, firstName: 'Cleo', lastName: 'Okafor', shift: time('06:30:00Z'), leave: duration('P21D')})
CREATE (dan:Employee {employeeId: 4, firstName: 'Dan', lastName: 'Smith'})
CREATE (dan2:Employee {employeeId: 5, firstName: 'Dan', lastName: 'Smith'})
CREATE (first:Assignment), (second:Assignment)
CREATE
  (ben)-[:REPORTS_TO {since: date('2015-01-05')}]->(anna),
  (cleo)-[:REPORTS_TO {start: '2018', end: '2020'}]->(ben),
  (dan)-[:REPORTS_TO]->(ben),
  (dan2)-[:REPORTS_TO]->(cleo),
  (anna)-[:WORKS_IN]->(board),
  (ben)-[:WORKS_IN]->(lab),
  (cleo)-[:WORKS_IN]->(lab),
  (board)-[:LOCATED_IN {from: datetime('1998-05-04T00:00:00Z'), distance: point({x: 1, y: 2})}]->(hq),
  (lab)-[:LOCATED_IN]->(hq),
  (anna)-[:HAS_ASSIGNMENT]->(first),
  (ben)-[:HAS_ASSIGNMENT]->(second);
CREATE (:Memo {text: reduce(text = '', n IN range(1, 400) | text + 'All staff are asked to read this memo to its end. ')})
  <-[:WROTE]-(:Employee {employeeId: 6, firstName: 'Eve', lastName: 'Long'});
