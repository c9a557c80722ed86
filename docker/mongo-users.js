// Runs once, on an empty data folder: the ledger's collections and index, and one least-privilege user per service.
const ledger = 'planledger';
const views = 'planledger_views';
const access = 'planledger_access';

const books = db.getSiblingDB(ledger);
books.createCollection('commits');
books.commits.createIndex({ keys: 1 }, { unique: true });
books.createCollection('attachments');
books.createCollection('keys');
db.getSiblingDB(access).createCollection('accesses');

const admin = db.getSiblingDB('admin');
const commits = { db: ledger, collection: 'commits' };
const attachments = { db: ledger, collection: 'attachments' };
const keys = { db: ledger, collection: 'keys' };

// Append-only by right, not only by habit: no update, no remove, no drop. Only keys are destroyed, when a person is erased.
admin.createRole({
  role: 'ledgerWriter',
  privileges: [
    { resource: commits, actions: ['find', 'insert'] },
    { resource: attachments, actions: ['find', 'insert'] },
    { resource: keys, actions: ['find', 'insert', 'update', 'remove'] },
  ],
  roles: [],
});
admin.createRole({
  role: 'ledgerReader',
  privileges: [
    { resource: commits, actions: ['find'] },
    { resource: attachments, actions: ['find'] },
    { resource: keys, actions: ['find'] },
  ],
  roles: [],
});
// Who looked at what: added to, never changed.
admin.createRole({
  role: 'accessLogger',
  privileges: [{ resource: { db: access, collection: 'accesses' }, actions: ['find', 'insert'] }],
  roles: [],
});

admin.createUser({
  user: 'command-service',
  pwd: process.env.COMMAND_SERVICE_PASSWORD,
  roles: [{ role: 'ledgerWriter', db: 'admin' }],
});
admin.createUser({
  user: 'query-service',
  pwd: process.env.QUERY_SERVICE_PASSWORD,
  roles: [
    { role: 'ledgerReader', db: 'admin' },
    { role: 'accessLogger', db: 'admin' },
    { role: 'readWrite', db: views },
  ],
});
