package vn.dondoc.deploy.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dondoc.deploy.process.LaunchFailure;

class PortsTest {

    @Test
    void inner_parts_take_the_next_free_ports() {
        Set<Integer> taken = Set.of(8081, 8084);
        Ports ports = Ports.above(8080, port -> !taken.contains(port));
        assertEquals(
                new Ports(
                        8080,
                        8082,
                        8083,
                        8085,
                        new Ports.Service(8086, 8087),
                        new Ports.Service(8088, 8089),
                        new Ports.Service(8090, 8091)),
                ports);
    }

    @Test
    void a_taken_gateway_port_is_said_with_a_way_out() {
        LaunchFailure failure = assertThrows(LaunchFailure.class, () -> Ports.above(8080, port -> port != 8080));
        assertTrue(failure.sentence().contains("Port 8080 is in use"), failure.sentence());
        assertTrue(failure.sentence().contains("--port 8180"), failure.sentence());
    }

    @Test
    void a_listener_is_noticed_on_either_loopback_address() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertFalse(Ports.isFree(socket.getLocalPort()));
            int port = socket.getLocalPort();
            socket.close();
            assertTrue(Ports.isFree(port));
        }
    }
}
