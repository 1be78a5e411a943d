package wangang.platform.sealing;

import java.util.List;

/** Where encrypted values are kept: what a change of keys must reach. */
public interface SealedStore {

    List<String> keysInUse();

    /** Moves at most {@code limit} rows under older keys to the current one; answers how many. */
    int reseal(int limit);
}
