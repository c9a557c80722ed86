package org.planledger.standalone;

import java.net.URI;

/**
 * Where browsers and the services find each other.
 *
 * @param pages the pages and the read API
 * @param commands the command API
 * @param signIn the sign-in server, which is the issuer of the tokens
 */
record Addresses(URI pages, URI commands, URI signIn) {

    static Addresses of(String host, Ports ports) {
        return new Addresses(at(host, ports.pages()), at(host, ports.commands()), at(host, ports.signIn()));
    }

    private static URI at(String host, int port) {
        return URI.create("http://" + host + ":" + port);
    }
}
