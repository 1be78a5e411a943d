package wangang.vacancy.importing.adapter.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.importing.application.ImportItem;

/** Items of a file, read one after the other. */
interface ItemSource {

    /**
     * The next item, or null at the end.
     *
     * @throws BrokenInput when the rest of the file cannot be told apart into items
     */
    @Nullable
    ImportItem next() throws IOException;
}
