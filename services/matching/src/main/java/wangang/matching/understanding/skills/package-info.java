/** Skills, languages, licences and certificates by their canonical names, in postings and as people type them. */
@NullMarked
package wangang.matching.understanding.skills;

import org.jspecify.annotations.NullMarked;
