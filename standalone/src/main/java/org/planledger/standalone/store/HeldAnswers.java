package org.planledger.standalone.store;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import java.util.concurrent.CompletableFuture;

/**
 * Holds each answer on a connection until what it speaks of is on disk, without keeping the thread waiting that serves
 * other connections too. Where that never comes, the connection ends without an answer.
 */
@SuppressWarnings("FutureReturnValueIgnored") // what becomes of an answer is told by its promise
final class HeldAnswers extends ChannelOutboundHandlerAdapter {
    private static final CompletableFuture<Void> AT_ONCE = CompletableFuture.completedFuture(null);

    private CompletableFuture<Void> durable = AT_ONCE;

    private HeldAnswers() {}

    /** Those of one connection. Called, as everything here, by the one thread that serves the connection. */
    static HeldAnswers on(Channel connection) {
        HeldAnswers known = connection.pipeline().get(HeldAnswers.class);
        if (known != null) return known;
        HeldAnswers held = new HeldAnswers();
        connection.pipeline().addLast(held);
        return held;
    }

    /** Holds the next answer until then. */
    void until(CompletableFuture<Void> durable) {
        this.durable = durable;
    }

    @Override
    public void write(ChannelHandlerContext connection, Object answer, ChannelPromise promise) {
        CompletableFuture<Void> until = durable;
        durable = AT_ONCE;
        if (until.isDone()) release(connection, answer, promise, until.isCompletedExceptionally());
        else {
            until.whenCompleteAsync(
                    (nothing, failure) -> release(connection, answer, promise, failure != null), connection.executor());
        }
    }

    private static void release(
            ChannelHandlerContext connection, Object answer, ChannelPromise promise, boolean never) {
        if (never) connection.close(promise);
        else connection.writeAndFlush(answer, promise);
    }
}
