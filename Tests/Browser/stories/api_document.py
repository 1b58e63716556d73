"""The API's document: served, and valid OpenAPI 3.1."""

import json
import urllib.request

from openapi_spec_validator import OpenAPIV31SpecValidator

PATH = "/api/v1/openapi.json"


def test_the_document_is_valid(stage):
    with urllib.request.urlopen(stage.address + PATH, timeout=30) as answer:
        document = json.load(answer)
    assert document["openapi"].startswith("3.1"), document["openapi"]
    faults = [f"{'/'.join(map(str, fault.path))}: {fault.message}" for fault in
              OpenAPIV31SpecValidator(document).iter_errors()]
    assert not faults, "; ".join(faults[:20])
