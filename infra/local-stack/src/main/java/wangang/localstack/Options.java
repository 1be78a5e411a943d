package wangang.localstack;

import java.util.ArrayList;
import java.util.List;
import wangang.localstack.parts.PartFailure;

/** The command line behind {@code ./wangang}. */
record Options(String command, boolean fresh, boolean empty, int port, List<String> words) {

    private static final int USUAL_PORT = 8080;

    static Options parse(List<String> arguments) {
        if (arguments.isEmpty()) {
            throw new PartFailure(
                    "Say what to do: up, down, status, logs, doctor, reindex, replay, smoke, test or benchmark.", null);
        }
        boolean fresh = false;
        boolean empty = false;
        int port = USUAL_PORT;
        var words = new ArrayList<String>();
        for (int at = 1; at < arguments.size(); at++) {
            switch (arguments.get(at)) {
                case "--fresh" -> fresh = true;
                case "--empty" -> empty = true;
                case "--port" -> port = port(at + 1 < arguments.size() ? arguments.get(++at) : "");
                case String option
                when option.startsWith("--") ->
                    throw new PartFailure("Unknown option " + option + "; known are --fresh, --empty, --port N.", null);
                case String word -> words.add(word);
            }
        }
        return new Options(arguments.getFirst(), fresh, empty, port, List.copyOf(words));
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 1024 && port <= 65_000) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            throw portRefused(text);
        }
        throw portRefused(text);
    }

    private static PartFailure portRefused(String text) {
        return new PartFailure("--port needs a number from 1024 to 65000, not '" + text + "'.", null);
    }
}
