package dev.stowage.study;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Where the service is to be opened, known once it listens. */
@Singleton
class ServiceAddress {
    private static final Logger LOG = Logger.getLogger(ServiceAddress.class);
    private static final String EVERY_ADDRESS = "0.0.0.0";

    private volatile String address = "";

    void listening(@ObservesAsync HttpServerStart start) {
        String host = start.options().getHost();
        address = "http://%s:%d"
                .formatted(
                        EVERY_ADDRESS.equals(host) ? "localhost" : host,
                        start.options().getPort());
        LOG.infof("Stowage is open at %s", address);
    }

    /** For a person to open; empty before the service listens. */
    String get() {
        return address;
    }
}
