'use strict';

const { options, rulesFor } = require('./import-rules.cjs');

const planted = 'test/architecture/planted';

module.exports = { forbidden: rulesFor({ src: `${planted}/src`, outside: `${planted}/test` }), options };
