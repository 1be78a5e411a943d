package wangang.matching.meaning;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import java.nio.file.Path;

/**
 * BGE-small-zh v1.5, quantised (Xiao et al., C-Pack, 2023): 512 numbers, in process, about 3 ms for a title on one
 * core. Safe for several threads.
 */
public final class BgeEncoder implements Encoder {

    private final EmbeddingModel model;

    public BgeEncoder() {
        // The tokenizer's library reports its use over the network unless told not to, and unpacks itself into a home.
        System.setProperty("OPT_OUT_TRACKING", "true");
        if (System.getProperty("DJL_CACHE_DIR") == null) {
            System.setProperty(
                    "DJL_CACHE_DIR",
                    Path.of(System.getProperty("java.io.tmpdir"), "wangang-tokenizer")
                            .toString());
        }
        this.model = new BgeSmallZhV15QuantizedEmbeddingModel(Runnable::run);
    }

    /** @param text not blank */
    @Override
    public float[] encode(String text) {
        return model.embed(text).content().vector();
    }
}
