package org.planledger.standalone.signin;

import java.net.URI;

/**
 * Where the sign-in server listens, and whom it serves.
 *
 * @param bindAddress the local address that accepts connections, "127.0.0.1"
 * @param port the port, never 0
 * @param address the sign-in server's own address as browsers and services reach it, "http://localhost:9000"
 * @param pages the address of the pages that people sign in to, "http://localhost:8080"
 */
public record SignInSettings(String bindAddress, int port, URI address, URI pages) {}
