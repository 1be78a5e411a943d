package wangang.testsupport;

import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.images.builder.ImageFromDockerfile;
import org.testcontainers.utility.DockerImageName;

/** Elasticsearch of the image that infra/elasticsearch/Dockerfile makes of the official one and our plugin. */
final class ElasticsearchInContainer extends ElasticsearchContainer {

    /** The version tells Testcontainers how this image behaves. */
    private static final String IMAGE = "wangang/elasticsearch-for-tests:8";

    private ElasticsearchInContainer() {
        super(DockerImageName.parse(build()).asCompatibleSubstituteFor("elasticsearch"));
        withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m");
        withEnv("xpack.security.enabled", "false");
        withEnv("xpack.ml.enabled", "false");
        withEnv("ingest.geoip.downloader.enabled", "false");
        withEnv("action.auto_create_index", "false");
    }

    static ElasticsearchInContainer started() {
        var node = new ElasticsearchInContainer();
        node.start();
        return node;
    }

    /** Kept for the next test JVM, for which the engine's cache answers at once. */
    private static String build() {
        return new ImageFromDockerfile(IMAGE, false)
                .withDockerfile(BuiltParts.root().resolve("infra/elasticsearch/Dockerfile"))
                .get();
    }
}
