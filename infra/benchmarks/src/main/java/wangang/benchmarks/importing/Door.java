package wangang.benchmarks.importing;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import wangang.acceptance.Employer;
import wangang.acceptance.Platform;
import wangang.benchmarks.importing.Rows.Row;
import wangang.benchmarks.measuring.BenchmarkFailure;
import wangang.demodata.http.Answer;
import wangang.demodata.http.Call;

/** The import through the gateway, for an employer that is new in every run. */
final class Door implements Contender {

    private final Platform platform;
    private final Form form;
    private final Rows rows;
    private final SearchableVacancies searchable;

    Door(Platform platform, Form form, Rows rows, SearchableVacancies searchable) {
        this.platform = platform;
        this.form = form;
        this.rows = rows;
        this.searchable = searchable;
    }

    /** Those that the platform takes: some real postings it refuses for their words, or because they repeat others. */
    static Rows taken(Platform platform, Rows rows) {
        var employer = platform.newEmployer();
        var refused = Form.JSON.calls(rows).stream()
                .flatMap(call -> employer.send(call).json().path("items").valueStream())
                .filter(receipt -> receipt.path("status").asString("").equals("REJECTED"))
                .map(receipt -> receipt.path("reference").asString(""))
                .collect(Collectors.toSet());
        platform.suspend(employer);
        return rows.without(refused);
    }

    @Override
    public List<Reading> run() {
        var employer = platform.newEmployer();
        var calls = form.calls(rows);
        var watch = new Stopwatch();
        calls.forEach(call -> take(employer, call));
        var received = watch.elapsed();
        searchable.await(employer.id(), rows.count());
        var found = watch.elapsed();
        leave(employer);
        return List.of(new Reading(form.received(), received), new Reading(form.found(), found));
    }

    /** Imports once, untimed; answers the search documents that the platform made of the rows. */
    List<JsonNode> documents() {
        var employer = platform.newEmployer();
        form.calls(rows).forEach(call -> take(employer, call));
        searchable.await(employer.id(), rows.count());
        var documents = searchable.documents(employer.id(), rows.count());
        leave(employer);
        return documents;
    }

    /** Its vacancies leave every queue, so that the next run is not slowed by what follows from this one. */
    private void leave(Employer employer) {
        platform.suspend(employer);
        searchable.await(employer.id(), 0);
    }

    private void take(Employer employer, Call call) {
        var answer = employer.send(call);
        if (!answer.isDone() || form.rejected(answer) > 0) {
            throw new BenchmarkFailure(
                    "The import refused real postings, so its speed means nothing: status %d, %s"
                            .formatted(answer.status(), answer.code()),
                    null);
        }
    }

    /** How the rows are sent. */
    enum Form {
        JSON("import, JSON calls of 200") {
            @Override
            List<Call> calls(Rows rows) {
                return rows.portions().stream()
                        .map(portion -> "{\"items\":[" + joined(portion, ",") + "]}")
                        .map(body -> Call.post(PATH, body))
                        .toList();
            }

            @Override
            long rejected(Answer answer) {
                return answer.json().path("rejected").asLong(0);
            }
        },
        NDJSON("import, one NDJSON file") {
            @Override
            List<Call> calls(Rows rows) {
                return List.of(Call.post(PATH, joined(rows.all(), "\n")).with("Content-Type", "application/x-ndjson"));
            }

            @Override
            long rejected(Answer answer) {
                return answer.body()
                        .lines()
                        .filter(line -> line.contains("\"REJECTED\""))
                        .count();
            }
        };

        private static final String PATH = "/api/vacancies/import";

        private final String title;

        Form(String title) {
            this.title = title;
        }

        abstract List<Call> calls(Rows rows);

        abstract long rejected(Answer answer);

        String received() {
            return title + ": all receipts";
        }

        String found() {
            return title + ": all searchable";
        }

        private static String joined(List<Row> rows, String separator) {
            return rows.stream().map(Row::json).collect(Collectors.joining(separator));
        }
    }
}
