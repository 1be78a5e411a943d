/** What machines read of the pages: a feed, a sitemap, rules for robots. */
@NullMarked
package wangang.portal.crawl;

import org.jspecify.annotations.NullMarked;
