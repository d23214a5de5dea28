"""openapi-spec-validator on each document; the whole includes the checks that no JSON Schema can make, such as operationIds."""

import json
import sys

from openapi_spec_validator import OpenAPIV31SpecValidator

wrong = 0
for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        document = json.load(file)
    mistakes = list(OpenAPIV31SpecValidator(document).iter_errors())
    wrong += bool(mistakes)
    for mistake in mistakes[:5]:
        print(f"{path}: {mistake.message[:500]}")
print(f"validator: {len(sys.argv) - 1 - wrong} of {len(sys.argv) - 1} documents are valid")
sys.exit(wrong > 0)
