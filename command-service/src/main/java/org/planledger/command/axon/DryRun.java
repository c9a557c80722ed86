package org.planledger.command.axon;

import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Takes a command through every rule and stops before anything is recorded: its unit of work is rolled back. */
final class DryRun implements MessageHandlerInterceptor<CommandMessage<?>> {

    static final String KEY = "dryRun";

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        var answer = chain.proceed();
        if (unitOfWork.getMessage().getMetaData().containsKey(KEY)) throw new Passed();
        return answer;
    }

    static boolean hasPassed(Throwable failure) {
        return Stream.iterate(failure, e -> e != null, Throwable::getCause).anyMatch(Passed.class::isInstance);
    }

    /** No rule refused. Thrown, because only a failure rolls the unit of work back. */
    private static final class Passed extends RuntimeException {
        Passed() {
            super("Tried out, not recorded.", null, false, false);
        }
    }
}
