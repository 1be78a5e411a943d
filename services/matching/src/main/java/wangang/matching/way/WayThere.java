package wangang.matching.way;

import java.util.List;
import wangang.matching.travel.NearStation;

/**
 * How one gets there.
 *
 * @param stations metro stations in walking distance, nearest first; empty where there is none or the place is not known
 */
record WayThere(List<NearStation> stations) {}
