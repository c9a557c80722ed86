package org.planledger.ledger.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.planledger.ledger.seal.Vault;

/** Ledgers that each lack one thing, to show that the conformance tests would notice. */
enum Break {
    NOTHING {
        @Override
        Parts parts(MongoDatabase database) {
            return Parts.sound(new Commits(database));
        }
    },

    TWO_COMMANDS_OF_A_GROUP_MAY_TAKE_ONE_PLACE {
        @Override
        Parts parts(MongoDatabase database) {
            var sound = Parts.sound(new Commits(database));
            return sound.with(new Admission(sound.sequences()) {
                @Override
                Optional<String> takenInGroup(Waiting command, Draft draft) {
                    return Optional.empty();
                }
            });
        }
    },

    A_COMMAND_MAY_BE_RECORDED_TWICE_IN_A_GROUP {
        @Override
        Parts parts(MongoDatabase database) {
            var sound = Parts.sound(new Commits(database));
            return sound.with(new Admission(sound.sequences()) {
                @Override
                boolean repeatsInGroup(Waiting command, Draft draft) {
                    return false;
                }
            });
        }
    },

    ANSWERS_BEFORE_IT_WRITES {
        @Override
        Parts parts(MongoDatabase database) {
            return Parts.sound(new Commits(database) {
                @Override
                void insert(Commit commit) {
                    var unused = LATER.schedule(() -> super.insert(commit), 50, TimeUnit.MILLISECONDS);
                }
            });
        }
    },

    TAKES_AN_UNKNOWN_OUTCOME_FOR_SUCCESS {
        @Override
        Parts parts(MongoDatabase database) {
            return Parts.sound(new Commits(database) {
                @Override
                void insert(Commit commit) {
                    try {
                        super.insert(commit);
                    } catch (MongoException e) {
                        if (Failures.isDuplicate(e)) throw e;
                    }
                }
            });
        }
    },

    TAKES_AN_UNKNOWN_OUTCOME_FOR_FAILURE {
        @Override
        Parts parts(MongoDatabase database) {
            return Parts.sound(new Commits(database) {
                @Override
                void insert(Commit commit) {
                    try {
                        super.insert(commit);
                    } catch (MongoException e) {
                        if (Failures.isDuplicate(e)) throw e;
                        throw new IllegalStateException("It failed.", e);
                    }
                }
            });
        }
    },

    READS_PAST_A_HOLE {
        @Override
        Parts parts(MongoDatabase database) {
            var commits = new Commits(database);
            var careless = new Contiguity() {
                @Override
                List<Commit> unbroken(long first, List<Commit> found) {
                    return found;
                }

                @Override
                void requireLink(Start start, Commit commit) {
                    // anything will do
                }
            };
            return Parts.of(commits, careless, new Sequences(commits), Vault.absent());
        }
    },

    FORGETS_WHAT_COMMANDS_RELIED_ON {
        @Override
        Parts parts(MongoDatabase database) {
            var sound = Parts.sound(new Commits(database));
            return sound.with(new Admission(sound.sequences()) {
                @Override
                boolean guardHolds(String stream, long seen) {
                    return true;
                }
            });
        }
    },

    TRUSTS_WHAT_IT_ONCE_LOOKED_UP {
        @Override
        Parts parts(MongoDatabase database) {
            var commits = new Commits(database);
            var stale = new Sequences(commits) {
                @Override
                void adopt(Commit commit) {
                    // what others wrote is overlooked
                }
            };
            return Parts.of(commits, new Contiguity(), stale, Vault.absent());
        }
    },

    LETS_SEQUENCES_BE_LEFT_OUT {
        @Override
        Parts parts(MongoDatabase database) {
            var commits = new Commits(database);
            var careless = new Sequences(commits) {
                @Override
                boolean mayFollow(String stream, long end) {
                    return true;
                }
            };
            return Parts.of(commits, new Contiguity(), careless, Vault.absent());
        }
    };

    private static final ScheduledExecutorService LATER = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "late");
        thread.setDaemon(true);
        return thread;
    });

    abstract Parts parts(MongoDatabase database);
}
