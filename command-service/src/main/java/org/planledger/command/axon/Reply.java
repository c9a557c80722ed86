package org.planledger.command.axon;

import static java.util.Objects.requireNonNull;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.planledger.ledger.Receipt;
import org.planledger.ledger.axon.CommandRecord;

/** Carries the ledger's receipt from the unit of work that recorded a command to whoever sent it. */
final class Reply {

    private volatile @Nullable Receipt receipt;

    Receipt receipt() {
        return requireNonNull(receipt);
    }

    private void fill(UnitOfWork<?> unitOfWork) {
        receipt = CommandRecord.of(unitOfWork).receipt().orElse(null);
    }

    /** Says to each command on what it decides, and fills its reply once its events are recorded. */
    static final class Filling implements MessageHandlerInterceptor<CommandMessage<?>> {
        @Override
        public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
                throws Exception {
            var hearing = Hearing.of(unitOfWork.getMessage());
            hearing.ground().accept(CommandRecord.of(unitOfWork));
            unitOfWork.afterCommit(hearing.reply()::fill);
            return chain.proceed();
        }
    }
}
