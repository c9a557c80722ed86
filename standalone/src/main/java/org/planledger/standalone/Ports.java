package org.planledger.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** The ports of a start, each free a moment ago; the servers know each other's before they run. */
record Ports(int pages, int commands, int signIn, int store) {

    /** @throws StartRefused where a port is taken, may not be used, or the address is not one of this machine */
    static Ports reserve(Options options) {
        var address = address(options.bind());
        try (var pages = free(address, options.pagesPort(), "--port");
                var commands = free(address, options.commandPort(), "--command-port");
                var signIn = free(address, options.signInPort(), "--sign-in-port");
                var store = free(InetAddress.getLoopbackAddress(), options.storePort(), "--store-port")) {
            return new Ports(
                    pages.getLocalPort(), commands.getLocalPort(), signIn.getLocalPort(), store.getLocalPort());
        } catch (IOException e) {
            throw StartRefused.failed("The ports could not be looked at: " + e.getMessage(), e);
        }
    }

    private static ServerSocket free(InetAddress address, int port, String option) throws IOException {
        var socket = new ServerSocket();
        try {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
            return socket;
        } catch (IOException e) {
            socket.close();
            throw StartRefused.failed(
                    "Port %d on %s cannot be used (%s). Stop the program that has it, or choose another with %s."
                            .formatted(port, address.getHostAddress(), e.getMessage(), option),
                    e);
        }
    }

    private static InetAddress address(String bind) {
        try {
            return InetAddress.getByName(bind);
        } catch (UnknownHostException e) {
            throw StartRefused.usage("--bind needs an address of this machine, not '" + bind + "'.");
        }
    }
}
