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
        receipt = CommandRecord.of(unitOfWork).receipt().orElseThrow();
    }

    /** Fills the reply of each command once its events are recorded, or lets it write into its draft. */
    static final class Filling implements MessageHandlerInterceptor<CommandMessage<?>> {
        @Override
        public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
                throws Exception {
            var hearing = Hearing.of(unitOfWork.getMessage());
            var draft = hearing.draft();
            if (draft == null) unitOfWork.afterCommit(hearing.reply()::fill);
            else CommandRecord.of(unitOfWork).writeInto(draft);
            return chain.proceed();
        }
    }
}
