package wangang.gateway;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/** A service that answers each line when it comes, on the server that the services run on. */
final class LineByLineService implements AutoCloseable {

    private final Tomcat tomcat = new Tomcat();

    LineByLineService() {
        tomcat.setBaseDir(System.getProperty("java.io.tmpdir"));
        tomcat.setPort(0);
        tomcat.getConnector();
        var context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "lines", new Lines()).addMapping("/*");
        try {
            tomcat.start();
        } catch (LifecycleException failed) {
            throw new IllegalStateException(failed);
        }
    }

    String url() {
        return "http://localhost:" + tomcat.getConnector().getLocalPort();
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    private static final class Lines extends HttpServlet {

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentType("application/x-ndjson");
            response.flushBuffer();
            var lines = new BufferedReader(new InputStreamReader(request.getInputStream(), StandardCharsets.UTF_8));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                response.getOutputStream().write(("receipt of " + line + "\n").getBytes(StandardCharsets.UTF_8));
                response.flushBuffer();
            }
        }
    }
}
