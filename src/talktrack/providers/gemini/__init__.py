"""Google's Gemini, over the Gemini API."""
