package vn.dondoc.deploy.launch;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.PrimitiveIterator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dondoc.deploy.process.LaunchFailure;

/** The gateway's port as asked for, and for the inner parts the next free ones above it: the same ones on each start as a rule. */
record Ports(
        int gateway,
        int postgres,
        int keycloak,
        int keycloakManagement,
        Service directory,
        Service plan,
        Service report) {

    /** A service's port for its interface, and the one for health and metrics. */
    record Service(int http, int management) {}

    /** @throws LaunchFailure when the gateway's port is taken */
    static Ports above(int gateway, IntPredicate isFree) {
        if (!isFree.test(gateway)) {
            throw new LaunchFailure("Port " + gateway
                    + " is in use by another program: stop it, or choose another port, such as ./start --port "
                    + (gateway + 100) + ".");
        }
        PrimitiveIterator.OfInt free =
                IntStream.rangeClosed(gateway + 1, 65_535).filter(isFree).iterator();
        return new Ports(
                gateway, free.nextInt(), free.nextInt(), free.nextInt(), service(free), service(free), service(free));
    }

    private static Service service(PrimitiveIterator.OfInt free) {
        return new Service(free.nextInt(), free.nextInt());
    }

    /** Whether nobody on this machine listens there, by the old protocol or the new: browsers try both for localhost. */
    static boolean isFree(int port) {
        return Stream.of("127.0.0.1", "::1").allMatch(address -> canListen(address, port));
    }

    private static boolean canListen(String address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
            return true;
        } catch (BindException e) {
            return String.valueOf(e.getMessage()).contains("assign requested address");
        } catch (IOException noSuchProtocol) {
            return true;
        }
    }
}
