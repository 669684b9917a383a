package vn.dondoc.plan.importing.citing;

import java.util.UUID;

/** One import that this replica has taken upon itself to tell of, in the version that it told. */
record Claim(UUID importId, int version, CitingDocument document) {}
