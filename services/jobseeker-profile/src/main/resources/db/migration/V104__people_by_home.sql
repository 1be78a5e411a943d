-- Officers list the people of their subdistricts, the newest file first.
CREATE INDEX jobseeker_by_home ON jobseeker ((file #>> '{wishes,home,subdistrictCode}'), id DESC);
