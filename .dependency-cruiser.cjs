'use strict';

const { options, rulesFor } = require('./test/architecture/import-rules.cjs');

module.exports = { forbidden: rulesFor({ src: 'src', outside: '(test|bench)' }), options };
