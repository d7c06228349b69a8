"""OpenAI, and every server that speaks its protocol, as far as it does: Ollama, vLLM, Groq, llama.cpp."""
