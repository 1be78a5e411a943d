package wangang.benchmarks.fitting;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import wangang.benchmarks.relevance.JudgedSet;
import wangang.matching.meaning.BgeEncoder;
import wangang.matching.meaning.Encoder;
import wangang.matching.meaning.MeaningModel;
import wangang.matching.meaning.OccupationCoder;
import wangang.matching.meaning.OccupationSpace;
import wangang.matching.meaning.Projection;
import wangang.matching.meaning.TitleNormalizer;

/** Fits the occupation space that the matching service ships: projection, examples, calibration. */
@Command(
        name = "meaning",
        mixinStandardHelpOptions = true,
        description = "Fits the projection and the examples by which titles are understood.")
public final class FitMeaning implements Callable<Integer> {

    private static final int DIMENSIONS = 128;

    /** Labels of the judged set are right in about 83 of 100: the catalogue's own names weigh more. */
    private static final double WEIGHT_OF_A_JUDGED_TITLE = 0.25;

    private static final String INTRODUCTION = "职业：";

    @Option(names = "--catalogue", description = "Occupations with names, aliases and definitions.")
    private Path catalogueFile = Path.of("../shared/data/reference/csco_2022.csv");

    @Option(names = "--titles", description = "Judged set of titles and their occupations.")
    private Path titles = Path.of("../shared/data/relevance/title_to_occupation");

    @Option(names = "--out")
    private Path out = Path.of("services/matching/src/main/resources/wangang/matching/meaning/occupation_space.bin");

    @Override
    public Integer call() throws IOException {
        var print = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var catalogue = Catalogue.read(catalogueFile);
        var examples = new ArrayList<>(catalogue.examples());
        examples.addAll(judged(catalogue));
        var encoder = new BgeEncoder();
        var normalizer = new TitleNormalizer();
        print.printf("embedding %,d titles and descriptions …%n", examples.size());
        var embeddings = examples.stream()
                .map(example -> encoder.encode(
                        INTRODUCTION + (example.judged() ? normalizer.normalized(example.text()) : example.text())))
                .toList();
        var projection = fit(catalogue, examples, embeddings);
        var space = space(catalogue, examples, embeddings, projection, new double[3]);
        var calibrated = calibrate(catalogue, examples, space, encoder, print);
        try (var file = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(out)))) {
            space(catalogue, examples, embeddings, projection, calibrated).write(file);
        }
        print.printf("written to %s%n", out);
        return 0;
    }

    private List<LabelledTitle> judged(Catalogue catalogue) {
        var labels = JudgedSet.judgements(titles.resolve("qrels.tsv"));
        return JudgedSet.queries(titles.resolve("queries.tsv")).stream()
                .filter(query -> labels.containsKey(query.id()))
                .flatMap(query -> labels.getOrDefault(query.id(), Map.of()).keySet().stream()
                        .map(code -> new LabelledTitle(query.text(), catalogue.number(code), true)))
                .toList();
    }

    private static Projection fit(Catalogue catalogue, List<LabelledTitle> examples, List<float[]> embeddings) {
        return new DiscriminantAnalysis(catalogue.codes().size(), DIMENSIONS)
                .fit(
                        embeddings,
                        examples.stream().mapToInt(LabelledTitle::occupation).toArray(),
                        examples.stream()
                                .mapToDouble(example -> example.judged() ? WEIGHT_OF_A_JUDGED_TITLE : 1)
                                .toArray());
    }

    private static OccupationSpace space(
            Catalogue catalogue,
            List<LabelledTitle> examples,
            List<float[]> embeddings,
            Projection projection,
            double[] calibration) {
        var occupations = new short[examples.size()];
        var owners = new long[examples.size()];
        var directions = new byte[examples.size()][];
        for (int row = 0; row < directions.length; row++) {
            var example = examples.get(row);
            occupations[row] = (short) example.occupation();
            owners[row] = example.judged() ? MeaningModel.owner(example.text()) : 0;
            directions[row] = projection.example(embeddings.get(row));
        }
        return new OccupationSpace(catalogue.codes(), projection, occupations, directions, owners, calibration);
    }

    /** How sure a first place is, judged on titles that had no say about themselves. */
    private static double[] calibrate(
            Catalogue catalogue,
            List<LabelledTitle> examples,
            OccupationSpace space,
            Encoder encoder,
            PrintWriter print) {
        var model = new MeaningModel(space, encoder).leavingOwnLabelsOut();
        var coder = new OccupationCoder(space);
        var judged = examples.stream().filter(LabelledTitle::judged).toList();
        var features = new double[judged.size()][];
        var right = new boolean[judged.size()];
        int hits = 0;
        for (int row = 0; row < right.length; row++) {
            var meaning = model.ofTitle(judged.get(row).text());
            features[row] = new double[] {OccupationCoder.share(meaning), OccupationCoder.lead(meaning)};
            right[row] = coder.likeliest(meaning, 1)
                    .getFirst()
                    .code()
                    .equals(catalogue.codes().get(judged.get(row).occupation()));
            hits += right[row] ? 1 : 0;
        }
        print.printf(
                "first place right: %.3f of %,d labelled titles, each left out%n",
                hits / (double) right.length, right.length);
        return Calibration.fit(features, right);
    }
}
